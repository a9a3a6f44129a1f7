# Redraw with: gnuplot known.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'known.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.03:1]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [-0.03:1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.115178,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.287476,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.459773,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.632071,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.804369,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.976667,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0' at screen 0.077875,0.151671 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.300908 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.450146 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.599383 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.077875,0.74862 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.077875,0.897857 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'True correlation' at screen 0.533,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Correlation found' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0926667,0.937143 to screen 0.134333,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3 dashtype (8,5)
set label 'as it should be' at screen 0.14475,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.349125,0.937143 point pointtype 5 pointsize 1.92308 linecolor rgb '#d55e00' linewidth 1.5 front
set label '20000 rows' at screen 0.380375,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label '' at screen 0.554958,0.937143 point pointtype 9 pointsize 1.92308 linecolor rgb '#009e73' linewidth 1.5 front
set label '30 rows' at screen 0.586208,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'known.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3 dashtype (8,5), \
     'known.dat' index 1 using 1:2 with points linecolor rgb '#d55e00' pointtype 5 pointsize 1.7, \
     'known.dat' index 2 using 1:2 with points linecolor rgb '#009e73' pointtype 9 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
