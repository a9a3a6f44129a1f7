# Redraw with: gnuplot party.gp
reset
set encoding utf8
set terminal pngcairo size 1300,1000 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'party.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0863815
set rmargin at screen 0.418762
set tmargin at screen 0.9502
set bmargin at screen 0.578599
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.03996:1.03896]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.5, '' 1)
set yrange [-1.08:1.08]
set ytics nomirror out scale 0.6,0.3 ('' -1, '' -0.5, '' 0, '' 0.5, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.0986919,0.557699 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.252726,0.557699 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.406759,0.557699 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−1.0' at screen 0.0770738,0.592362 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−0.5' at screen 0.0770738,0.678381 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.0' at screen 0.0770738,0.7644 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.0770738,0.850418 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.0770738,0.936437 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Time (s)' at screen 0.252572,0.529099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Value' at screen 0.026,0.7644 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'sources' at screen 0.252572,0.9711 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.8806,0.93315 to screen 0.914446,0.93315 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'signal 1' at screen 0.922908,0.93315 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.8806,0.89905 to screen 0.914446,0.89905 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'signal 2' at screen 0.922908,0.89905 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'party.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'party.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.512835
set rmargin at screen 0.845215
set tmargin at screen 0.9502
set bmargin at screen 0.578599
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.03996:1.03896]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.5, '' 1)
set yrange [-1.76626:1.8038]
set ytics nomirror out scale 0.6,0.3 ('' -1, '' 0, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.525146,0.557699 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.679179,0.557699 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.833213,0.557699 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−1' at screen 0.503528,0.658357 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.503528,0.762446 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.503528,0.866534 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Time (s)' at screen 0.679025,0.529099 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Value' at screen 0.46675,0.7644 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'what the microphones hear' at screen 0.679025,0.9711 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'party.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'party.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.0863815
set rmargin at screen 0.418762
set tmargin at screen 0.456199
set bmargin at screen 0.0845983
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.03996:1.03896]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.5, '' 1)
set yrange [-2.2997:2.41978]
set ytics nomirror out scale 0.6,0.3 ('' -2, '' -1, '' 0, '' 1, '' 2)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.0986919,0.0636983 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.252726,0.0636983 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.406759,0.0636983 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.0770738,0.108196 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−1' at screen 0.0770738,0.186934 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0770738,0.265671 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.0770738,0.344409 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.0770738,0.423146 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Time (s)' at screen 0.252572,0.0350983 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Value' at screen 0.0402966,0.270399 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'whitened by PCA' at screen 0.252572,0.477099 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'party.3.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'party.3.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.512835
set rmargin at screen 0.845215
set tmargin at screen 0.456199
set bmargin at screen 0.0845983
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.03996:1.03896]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.5, '' 1)
set yrange [-1.90093:1.80961]
set ytics nomirror out scale 0.6,0.3 ('' -1, '' 0, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.525146,0.0636983 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.679179,0.0636983 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.833213,0.0636983 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−1' at screen 0.503528,0.174824 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.503528,0.274972 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.503528,0.375119 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Time (s)' at screen 0.679025,0.0350983 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Value' at screen 0.46675,0.270399 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'unmixed by ICA' at screen 0.679025,0.477099 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'party.4.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'party.4.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
unset multiplot
unset output
