# Redraw with: gnuplot inertia.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'inertia.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.101067
set rmargin at screen 0.976667
set tmargin at screen 0.965714
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-1.28:60.28]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 10, '' 20, '' 30, '' 40, '' 50, '' 60)
set yrange [0.914292:1.0033]
set ytics nomirror out scale 0.6,0.3 ('' 0.92, '' 0.94, '' 0.96, '' 0.98, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.119273,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.261508,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '20' at screen 0.403743,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '30' at screen 0.545978,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '40' at screen 0.688214,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '50' at screen 0.830449,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '60' at screen 0.972684,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.92' at screen 0.0896083,0.182928 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.94' at screen 0.0896083,0.37088 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.96' at screen 0.0896083,0.558832 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.98' at screen 0.0896083,0.746784 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.00' at screen 0.0896083,0.934735 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Iteration' at screen 0.538867,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Inertia (first iteration = 1)' at screen 0.02875,0.5475 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'inertia.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
