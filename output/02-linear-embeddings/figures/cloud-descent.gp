# Redraw with: gnuplot cloud-descent.gp
reset
set encoding utf8
set terminal pngcairo size 1300,572 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'cloud-descent.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0927852
set rmargin at screen 0.484615
set tmargin at screen 0.912937
set bmargin at screen 0.147087
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-40:1040]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 500, '' 1000)
set logscale y
set yrange [0.0184498:0.604608]
set ytics nomirror out scale 0.6,0.3 ('' 0.02, '' 0.05, '' 0.1, '' 0.2, '' 0.5, '' 0.03 1, '' 0.04 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.3 1, '' 0.4 1, '' 0.6 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.107297,0.110549 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '500' at screen 0.2887,0.110549 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1,000' at screen 0.470103,0.110549 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.02' at screen 0.0834775,0.164794 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.05' at screen 0.0834775,0.365893 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.1' at screen 0.0834775,0.518019 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.2' at screen 0.0834775,0.670145 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.5' at screen 0.0834775,0.871244 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.2887,0.0605488 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Mean squared error' at screen 0.0340418,0.530012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0927852,0.175453 to screen 0.484615,0.175453 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'PCA' at screen 0.444458,0.202315 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Error' at screen 0.2887,0.949476 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'cloud-descent.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.585093
set rmargin at screen 0.976923
set tmargin at screen 0.912937
set bmargin at screen 0.147087
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-40:1040]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 500, '' 1000)
set logscale y
set yrange [3.1698e-07:1.25947]
set ytics nomirror out scale 0.6,0.3 ('' 1e-06, '' 0.0001, '' 0.01, '' 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.599605,0.110549 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '500' at screen 0.781008,0.110549 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1,000' at screen 0.962411,0.110549 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10⁻⁶' at screen 0.575785,0.204994 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10⁻⁴' at screen 0.575785,0.437099 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.01' at screen 0.575785,0.669205 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.575785,0.90131 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.781008,0.0605488 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Largest principal angle (radians)' at screen 0.518308,0.530012 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Angle' at screen 0.781008,0.949476 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'cloud-descent.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3
unset label
unset arrow
unset object
unset multiplot
unset output
