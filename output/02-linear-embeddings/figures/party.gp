# Redraw with: gnuplot party.gp
reset
set encoding utf8
set terminal pngcairo size 1300,363 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'party.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0720849
set rmargin at screen 0.27661
set tmargin at screen 0.86281
set bmargin at screen 0.232894
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.03996:1.03896]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.5, '' 1)
set yrange [-2.89862:2.93737]
set ytics nomirror out scale 0.6,0.3 ('' -2, '' 0, '' 2)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.0796599,0.175319 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.174442,0.175319 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.269225,0.175319 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.0627772,0.329888 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0627772,0.54576 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.0627772,0.761633 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Time (s)' at screen 0.174348,0.0965308 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Value' at screen 0.026,0.547852 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'recorded' at screen 0.174348,0.920386 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.8806,0.81584 to screen 0.914446,0.81584 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'signal 1' at screen 0.922908,0.81584 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.8806,0.721901 to screen 0.914446,0.721901 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'signal 2' at screen 0.922908,0.721901 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'party.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'party.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.356387
set rmargin at screen 0.560913
set tmargin at screen 0.86281
set bmargin at screen 0.232894
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.03996:1.03896]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.5, '' 1)
set yrange [-2.33173:2.39059]
set ytics nomirror out scale 0.6,0.3 ('' -2, '' -1, '' 0, '' 1, '' 2)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.363962,0.175319 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.458745,0.175319 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.553527,0.175319 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2' at screen 0.34708,0.277144 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−1' at screen 0.34708,0.410536 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.34708,0.543927 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.34708,0.677318 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.34708,0.810709 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Time (s)' at screen 0.45865,0.0965308 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Value' at screen 0.310303,0.547852 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'whitened by PCA' at screen 0.45865,0.920386 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'party.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'party.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.64069
set rmargin at screen 0.845215
set tmargin at screen 0.86281
set bmargin at screen 0.232894
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.03996:1.03896]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.5, '' 1)
set yrange [-1.8683:1.85618]
set ytics nomirror out scale 0.6,0.3 ('' -1, '' 0, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.648265,0.175319 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.743048,0.175319 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.83783,0.175319 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−1' at screen 0.631382,0.379749 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.631382,0.548877 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.631382,0.718005 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Time (s)' at screen 0.742953,0.0965308 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Value' at screen 0.594605,0.547852 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'unmixed by ICA' at screen 0.742953,0.920386 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'party.3.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'party.3.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
unset multiplot
unset output
