# Redraw with: gnuplot training.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'training.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0717333
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0.84:5.16]
set xtics nomirror out scale 0.6,0.3 ('' 1, '' 2, '' 3, '' 4, '' 5)
set yrange [0:3.24024]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 1, '' 2, '' 3)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '1' at screen 0.105249,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.314725,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.5242,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.733675,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '5' at screen 0.943151,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0' at screen 0.060275,0.129286 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1' at screen 0.060275,0.366482 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.060275,0.603678 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.060275,0.840874 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.5242,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Loss (nats)' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0717333,0.182809 to screen 0.976667,0.182809 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'every factor known' at screen 0.788733,0.157309 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.0750667,0.937143 to screen 0.116733,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.0959,0.937143 point pointtype 7 pointsize 1.66667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'training' at screen 0.12715,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.238817,0.937143 to screen 0.280483,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.25965,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'validation' at screen 0.2909,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'training.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7, \
     'training.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
